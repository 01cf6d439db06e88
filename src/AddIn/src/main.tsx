import { render } from "preact";
import { App } from "./App";
import { openSignIn, type SignInSettings } from "./mailboxes/signIn";
import { connectOutlook } from "./outlook/connect";
import { openServer } from "./server/server";
import { language, speak } from "./texts/text";

/** What the server has written into the page; without it nobody can sign in, and the server is to blame. */
function signInSettings(): SignInSettings {
  const meta = document.querySelector<HTMLMetaElement>("meta[name=infointerview-sign-in]");
  return JSON.parse(meta?.content ?? "") as SignInSettings;
}

const [outlook] = await Promise.all([connectOutlook(), speak(navigator.languages)]);
document.documentElement.lang = language;
outlook.followTheme((theme) => {
  document.documentElement.dataset.theme = theme;
});
const signIn = openSignIn(signInSettings());
const place = document.getElementById("pane");
if (place) {
  place.textContent = "";
  render(<App outlook={outlook} server={openServer(signIn.bearer)} signIn={signIn} />, place);
}
