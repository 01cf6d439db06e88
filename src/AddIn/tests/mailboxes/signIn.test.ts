import { beforeEach, describe, expect, it, vi } from "vitest";
import { openSignIn } from "../../src/mailboxes/signIn";
import { answered } from "../../src/server/answers";

const settings = {
  clientId: "6f2a3c1e-8b57-4d0e-9a41-2f6c0d7b9e15",
  authority: "https://login.microsoftonline.com/common",
  scope: "api://6f2a3c1e-8b57-4d0e-9a41-2f6c0d7b9e15/access_as_user",
};

interface Asked {
  method: string;
  tokenParams?: { scope: string; claims?: string };
}

/** Outlook's side of nested app authentication, so that the real MSAL runs to the end without a network. */
function installBridge(refuse: (asked: Asked) => string | null = () => null) {
  const asked: Asked[] = [];
  const listeners: ((answer: string) => void)[] = [];
  const account = {
    homeAccountId: "oid.tid",
    environment: "login.microsoftonline.com",
    tenantId: "tid",
    username: "nora@contoso.example",
    localAccountId: "oid",
    name: "Nora",
  };
  const part = (value: object) => btoa(JSON.stringify(value)).replace(/=+$/, "");
  const idToken = `${part({ alg: "none" })}.${part({ oid: "oid", tid: "tid", sub: "s", iss: "x" })}.x`;
  const answer = (request: Asked) => {
    if (request.method === "GetInitContext")
      return { success: true, initContext: { sdkName: "x", sdkVersion: "1", accountContext: account, capabilities: { queryAccount: true } } };
    const status = refuse(request);
    if (status !== null) return { success: false, error: { status, code: "x", description: "x" } };
    const token = { access_token: `token ${asked.length}`, id_token: idToken, expires_in: 3600, scope: request.tokenParams?.scope };
    return { success: true, token, account };
  };
  vi.stubGlobal("nestedAppAuthBridge", {
    addEventListener: (_type: string, listener: (answer: string) => void) => listeners.push(listener),
    postMessage: (message: string) => {
      const request = JSON.parse(message) as Asked & { requestId: string };
      asked.push(request);
      const reply = { messageType: "NestedAppAuthResponse", requestId: request.requestId, ...answer(request) };
      setTimeout(() => listeners.forEach((listener) => listener(JSON.stringify(reply))));
    },
  });
  return asked;
}

const tokensAsked = (asked: Asked[]) => asked.filter(({ method }) => method !== "GetInitContext");

beforeEach(() => {
  localStorage.clear();
});

describe("Signing in through Outlook", () => {
  it("gets a token without a window and keeps it in memory", async () => {
    const asked = installBridge();
    const signIn = openSignIn(settings);
    const first = await signIn.bearer();
    expect(first).toMatchObject({ ok: true });
    expect(await signIn.bearer()).toEqual(first);
    expect(tokensAsked(asked).map(({ method, tokenParams }) => [method, tokenParams?.scope])).toEqual([["GetToken", settings.scope]]);
    expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])).not.toContain("token 1");
  });

  it("asks once for many who need a token at the same time", async () => {
    const asked = installBridge();
    const { bearer } = openSignIn(settings);
    await Promise.all([bearer(), bearer(), bearer()]);
    expect(tokensAsked(asked)).toHaveLength(1);
  });

  it("needs a press where consent is missing, and works after it", async () => {
    const asked = installBridge(({ method }) => (method === "GetToken" ? "USER_INTERACTION_REQUIRED" : null));
    const signIn = openSignIn(settings);
    expect(await signIn.bearer()).toMatchObject({ ok: false, refusal: { code: "sign-in-needed" } });
    expect(signIn.remembered()).toBe(false);
    expect(await signIn.ask(null)).toEqual(answered(null));
    expect(signIn.remembered()).toBe(true);
    expect(await signIn.bearer()).toMatchObject({ ok: true });
    expect(tokensAsked(asked).map(({ method }) => method)).toEqual(["GetToken", "GetTokenPopup"]);
  });

  it("carries the claims of a challenge", async () => {
    const claims = JSON.stringify({ access_token: { acrs: { essential: true, value: "c1" } } });
    const asked = installBridge(({ method }) => (method === "GetToken" ? "USER_INTERACTION_REQUIRED" : null));
    const signIn = openSignIn(settings);
    expect(await signIn.bearer({ claims })).toMatchObject({ refusal: { code: "sign-in-needed", claims } });
    await signIn.ask(claims);
    expect(tokensAsked(asked).at(-1)?.tokenParams?.claims).toContain("acrs");
  });

  it.each([
    ["USER_CANCEL", "sign-in-cancelled"],
    ["NO_NETWORK", "offline"],
    ["DISABLED", "sign-in-failed"],
  ])("says plainly what %s means", async (status, code) => {
    installBridge(() => status);
    expect(await openSignIn(settings).ask(null)).toMatchObject({ ok: false, refusal: { code } });
  });

  it("is forgotten when asked to", async () => {
    const asked = installBridge();
    const signIn = openSignIn(settings);
    await signIn.bearer();
    signIn.forget();
    expect(signIn.remembered()).toBe(false);
    await signIn.bearer();
    expect(tokensAsked(asked).length).toBeGreaterThan(0);
  });
});

it("Where storage is forbidden, every pane starts with the first screen", () => {
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  expect(openSignIn(settings).remembered()).toBe(false);
});
