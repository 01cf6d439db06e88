import { refused, type Answer } from "../server/answers";
import type { Mailbox } from "../server/api";
import type { Server } from "../server/server";
import { text } from "../texts/text";
import type { SignIn } from "./signIn";

/**
 * Signs in and has the server watch the mailbox. The server may ask for a stronger sign-in (claims): that is tried
 * twice, then it is said, because a third window would only annoy.
 */
export async function signInAndConnect(signIn: SignIn, server: Server): Promise<Answer<Mailbox>> {
  let claims: string | null = null;
  for (let tries = 0; tries < 2; tries++) {
    const signedIn = await signIn.ask(claims);
    if (!signedIn.ok) return signedIn;
    const mailbox = await server.connect();
    if (mailbox.ok || mailbox.refusal.code !== "sign-in-needed") return mailbox;
    claims = mailbox.refusal.claims;
  }
  return refused("sign-in-failed", text.errors.signInStuck);
}
