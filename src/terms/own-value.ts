/**
 * What a mapping by names that people chose holds under one of them: `toString` is a name like any
 * other, and what every object inherits is none.
 *
 * @returns undefined where the mapping itself does not have the name
 */
export function ownValue<T>(mapping: { readonly [name: string]: T }, name: string): T | undefined {
  return Object.hasOwn(mapping, name) ? mapping[name] : undefined;
}
