import type { Page } from "./Page";

type Listener = (response: string) => void;

/** `window.nestedAppAuthBridge`: over it the real MSAL asks whoever hosts the pane for its tokens. */
export class SignInBridge {
  private readonly listeners = new Set<Listener>();

  constructor(private readonly page: Page) {}

  addEventListener(_type: "message", listener: Listener): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: "message", listener: Listener): void {
    this.listeners.delete(listener);
  }

  /** @param request a `NestedAppAuthRequest` as JSON; its answer goes to every listener */
  postMessage(request: string): void {
    void this.page.ask(null, "signIn", request).then((response) => {
      for (const listener of this.listeners) listener(response);
    });
  }
}
