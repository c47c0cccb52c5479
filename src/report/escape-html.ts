const escapes: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML text or attribute value; control characters, which HTML has not, are dropped. */
export function escapeHtml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
  const plain = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '');
  return plain.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

/** A file relative to the page as the value of `href` or `src`. */
export function escapePath(file: string): string {
  return escapeHtml(`./${file.split('/').map(encodeURIComponent).join('/')}`);
}
