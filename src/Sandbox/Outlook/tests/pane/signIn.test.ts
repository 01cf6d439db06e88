import { webcrypto } from "node:crypto";
import { createNestablePublicClientApplication } from "@azure/msal-browser";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SignInBridge } from "../../src/office/SignInBridge";
import type { Page } from "../../src/office/Page";
import { answerSignIn } from "../../src/pane/signIn";
import { FakeGraph, nora } from "../kit/FakeGraph";

const scope = "api://6f2a3c1e-8b57-4d0e-9a41-2f6c0d7b9e15/access_as_user";

/** As the pane does it (src/AddIn/src/mailboxes/signIn.ts). */
function msal() {
  return createNestablePublicClientApplication({
    auth: { clientId: "6f2a3c1e-8b57-4d0e-9a41-2f6c0d7b9e15", authority: "https://login.microsoftonline.com/common" },
    cache: { cacheLocation: "memoryStorage" },
  });
}

beforeEach(() => {
  vi.stubGlobal("crypto", webcrypto);
  const page = { ask: (_item: null, _call: "signIn", request: string) => answerSignIn(request, nora) } as unknown as Page;
  vi.stubGlobal("nestedAppAuthBridge", new SignInBridge(page));
});

describe("The real MSAL inside the pane", () => {
  it("gets a token for the account on the page, without a window and without a network", async () => {
    new FakeGraph();
    const result = await (await msal()).acquireTokenSilent({ scopes: [scope] });
    expect(result).toMatchObject({ accessToken: "token-1", scopes: [scope], tenantId: nora.tenantId, uniqueId: nora.objectId });
    expect(result.account).toMatchObject({ username: "nora@contoso.example", name: "Nora Lindqvist", homeAccountId: `${nora.objectId}.${nora.tenantId}` });
    expect(result.expiresOn?.getTime()).toBeGreaterThan(Date.now() + 3_000_000);
  });

  it("gets one by a click as well, with the claims that a refusal asked for", async () => {
    new FakeGraph();
    const result = await (await msal()).acquireTokenPopup({ scopes: [scope], claims: '{"access_token":{"acrs":{"essential":true}}}' });
    expect(result.accessToken).toBe("token-1");
  });

  it("is told when there is no token to be had", async () => {
    const application = await msal();
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(application.acquireTokenSilent({ scopes: [scope], forceRefresh: true })).rejects.toThrow("The sandbox does not answer.");
  });
});

describe("The host's end of the bridge", () => {
  it("refuses a request that it does not know, by its own id", async () => {
    const answer: unknown = JSON.parse(await answerSignIn('{"method":"Dance","requestId":"7"}', nora));
    expect(answer).toMatchObject({ requestId: "7", success: false, error: { description: "This sandbox does not know Dance." } });
  });
});
