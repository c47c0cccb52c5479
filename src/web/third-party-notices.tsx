import { useSignal } from '@preact/signals';

/** What the page holds of others, with their licences: the build puts the text beside the script. */
export function ThirdPartyNotices({ title }: { readonly title: string }) {
  const isOpen = useSignal(false);
  const show = ({ currentTarget }: { currentTarget: HTMLDetailsElement }) => {
    isOpen.value = currentTarget.open;
  };
  return (
    <details class="notices" onToggle={show}>
      <summary>{title}</summary>
      {isOpen.value && (
        <pre lang="en">{document.getElementById('third-party-notices')?.textContent}</pre>
      )}
    </details>
  );
}
