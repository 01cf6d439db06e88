import { render } from "preact";
import { App } from "./App";
import { Failed } from "./Failed";
import { openSignIn, type SignInSettings } from "./mailboxes/signIn";
import { connectOutlook } from "./outlook/connect";
import { openServer } from "./server/server";
import { language, speak } from "./texts/text";

async function open(place: HTMLElement) {
  const signIn = openSignIn(signInSettings());
  const [outlook] = await Promise.all([connectOutlook(), speak(navigator.languages)]);
  document.documentElement.lang = language;
  outlook.followTheme((theme) => {
    document.documentElement.dataset.theme = theme;
  });
  place.textContent = "";
  render(<App outlook={outlook} server={openServer(signIn.bearer)} signIn={signIn} />, place);
}

/** What the server has written into the page. Throws when it has not: then nobody could sign in. */
function signInSettings(): SignInSettings {
  const meta = document.querySelector<HTMLMetaElement>("meta[name=infointerview-sign-in]");
  return JSON.parse(meta?.content ?? "") as SignInSettings;
}

const place = document.getElementById("pane");
if (place)
  open(place).catch((error: unknown) => {
    console.error(error);
    place.textContent = "";
    render(<Failed onAgain={() => location.reload()} />, place);
  });
