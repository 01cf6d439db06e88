import type { AuthenticationResult, IPublicClientApplication } from "@azure/msal-browser";
import { answered, refused, type Answer } from "../server/answers";
import type { Bearer } from "../server/call";
import { text } from "../texts/text";

/** Of the page's meta element, written there by the server. */
export interface SignInSettings {
  clientId: string;
  authority: string;
  /** The full name of our API's scope. */
  scope: string;
}

/** Who the pane speaks for. The access token lives in memory only. */
export interface SignIn {
  /** Whether someone has signed in here before, so that a silent attempt is fair. */
  remembered: () => boolean;
  bearer: Bearer;
  /** Opens a window where needed; call only when the seeker has just pressed something. */
  ask: (claims: string | null) => Promise<Answer<null>>;
  forget: () => void;
}

const memory = "infointerview.signedIn";
/** Milliseconds before its end in which a token is no longer used. */
const margin = 2 * 60_000;

/**
 * Nested app authentication where Outlook offers it, a plain sign-in window elsewhere (office-facts.md 3). The library
 * is large and loaded only when a token is first needed.
 */
export function openSignIn(settings: SignInSettings): SignIn {
  // Fetched while Outlook gets ready; a failure shows when the library is really needed.
  if (remembered()) loadLibrary().catch(() => undefined);
  let application: Promise<IPublicClientApplication> | null = null;
  let token: { value: string; until: number } | null = null;
  let running: Promise<Answer<string>> | null = null;

  const open = () => (application ??= createApplication(settings).catch((error: unknown) => {
    application = null;
    throw error;
  }));
  const keep = (result: AuthenticationResult): string => {
    token = { value: result.accessToken, until: result.expiresOn?.getTime() ?? 0 };
    remember(true);
    return result.accessToken;
  };
  const acquire = async (claims: string | null, fresh: boolean): Promise<Answer<string>> => {
    try {
      const app = await open();
      const result = await app.acquireTokenSilent({ ...request(settings, claims), forceRefresh: fresh });
      return answered(keep(result));
    } catch (error) {
      return explain(error, claims);
    }
  };

  return {
    remembered,
    bearer(challenge) {
      if (!challenge && token && token.until - margin > Date.now()) return Promise.resolve(answered(token.value));
      running ??= acquire(challenge?.claims ?? null, challenge !== undefined).finally(() => {
        running = null;
      });
      return running;
    },
    async ask(claims) {
      try {
        const app = await open();
        keep(await app.acquireTokenPopup(request(settings, claims)));
        return answered(null);
      } catch (error) {
        return explain(error, claims);
      }
    },
    forget() {
      token = null;
      remember(false);
    },
  };
}

// Only what is named here is kept of the library.
const loadLibrary = async () => (await import("@azure/msal-browser")).createNestablePublicClientApplication;

async function createApplication({ clientId, authority }: SignInSettings): Promise<IPublicClientApplication> {
  const createNestablePublicClientApplication = await loadLibrary();
  return createNestablePublicClientApplication({
    auth: { clientId, authority, redirectUri: `${location.origin}/addin/pane.html` },
    cache: { cacheLocation: "memoryStorage" },
  });
}

function request({ scope }: SignInSettings, claims: string | null) {
  return { scopes: [scope], ...(claims === null ? {} : { claims }) };
}

/** MSAL's error codes, sorted by what the seeker can do about them. */
const codes = {
  // The plain sign-in knows nobody yet; all other cases where a window would help come as a class of their own.
  interaction: ["no_account_error", "no_account_found"],
  cancelled: ["user_cancelled", "user_canceled", "access_denied"],
  popup: ["popup_window_error", "empty_window_error", "popup_window_timeout"],
  offline: ["no_network_connectivity", "network_error", "post_request_failed", "get_request_failed"],
};

function explain(error: unknown, claims: string | null): Answer<never> {
  // Only MSAL's own errors carry a code; a plain TypeError is the library itself not arriving over the network.
  const code = error instanceof Error && "errorCode" in error ? String(error.errorCode) : null;
  if (code === null || codes.offline.includes(code)) return refused("offline", text.errors.offline);
  const wantsWindow = error instanceof Error && error.name === "InteractionRequiredAuthError";
  if (wantsWindow || codes.interaction.includes(code)) return refused("sign-in-needed", text.errors.signInNeeded, claims);
  if (codes.cancelled.includes(code)) return refused("sign-in-cancelled", text.errors.signInCancelled);
  if (codes.popup.includes(code)) return refused("popup-blocked", text.errors.popupBlocked);
  return refused("sign-in-failed", text.errors.signInFailed(code));
}

// Storage may be forbidden in a third-party frame; then every pane starts with the first screen.
function remembered(): boolean {
  try {
    return localStorage.getItem(memory) !== null;
  } catch {
    return false;
  }
}

function remember(signedIn: boolean) {
  try {
    if (signedIn) localStorage.setItem(memory, "1");
    else localStorage.removeItem(memory);
  } catch {
    return;
  }
}
