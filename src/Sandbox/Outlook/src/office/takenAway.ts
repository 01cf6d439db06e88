/** What the real library takes away from a pane, so that a pane that leans on it fails here already (office-facts.md 2). */
export function takeAway(): void {
  for (const name of ["pushState", "replaceState"] as const) Object.defineProperty(history, name, { value: null, configurable: true });
  for (const name of ["alert", "confirm", "prompt"] as const)
    Object.defineProperty(window, name, {
      configurable: true,
      value: () => {
        throw new Error(`Function window.${name} is not supported.`);
      },
    });
}
