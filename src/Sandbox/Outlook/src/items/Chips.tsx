import type { Categories } from "./useCategories";

/** The categories of an item, each in its colour. */
export function Chips({ names, categories }: { names: readonly string[]; categories: Categories }) {
  if (names.length === 0) return null;
  return (
    <span class="chips">
      {names.map((name) => (
        <span key={name} class="chip" data-testid="category" data-color={categories.get(name)?.toLowerCase() ?? "none"}>
          {name}
        </span>
      ))}
    </span>
  );
}
