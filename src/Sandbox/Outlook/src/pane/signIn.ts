import { readToken, type Account } from "../controls/accounts";

interface Request {
  method: string;
  requestId: string;
  tokenParams?: { clientId?: string; scope?: string };
}

/**
 * Answers MSAL's envelopes (`NestedAppAuthRequest` → `NestedAppAuthResponse`, both JSON) as Outlook's host does. In the
 * sandbox everybody has consented to everything, so a window is never needed and both ways to a token are the same.
 */
export async function answerSignIn(json: string, account: Account): Promise<string> {
  const request = JSON.parse(json) as Request;
  const envelope = { messageType: "NestedAppAuthResponse", requestId: request.requestId };
  try {
    return JSON.stringify({ ...envelope, success: true, ...(await contentFor(request, account)) });
  } catch (error) {
    const description = error instanceof Error ? error.message : String(error);
    return JSON.stringify({ ...envelope, success: false, error: { status: "TRANSIENT_ERROR", code: "sandbox", description } });
  }
}

async function contentFor({ method, tokenParams }: Request, account: Account): Promise<object> {
  switch (method) {
    case "GetInitContext":
      return { initContext: { sdkName: "sandbox-outlook", sdkVersion: "1", accountContext: accountOf(account), capabilities: { queryAccount: true } } };
    case "GetToken":
    case "GetTokenPopup": {
      const { access_token, expires_in } = await readToken(account.user, "server");
      const id_token = idToken(account, tokenParams?.clientId ?? "", expires_in);
      return { token: { access_token, id_token, expires_in, scope: tokenParams?.scope ?? "" }, account: accountOf(account) };
    }
    default:
      throw new Error(`This sandbox does not know ${method}.`);
  }
}

function accountOf({ objectId, tenantId, address, name }: Account) {
  return {
    homeAccountId: `${objectId}.${tenantId}`,
    environment: "login.microsoftonline.com",
    tenantId,
    username: address,
    localAccountId: objectId,
    name,
  };
}

/** Unsigned: MSAL only reads it, and nothing that would check it may be given it (office-facts.md 3). */
function idToken({ objectId, tenantId, address, name }: Account, audience: string, seconds: number): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    aud: audience,
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    iat: now,
    nbf: now,
    exp: now + seconds,
    oid: objectId,
    tid: tenantId,
    sub: objectId,
    preferred_username: address,
    name,
    ver: "2.0",
  };
  return `${part({ alg: "none", typ: "JWT" })}.${part(claims)}.`;
}

function part(content: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, "").replaceAll("+", "-").replaceAll("/", "_");
}
