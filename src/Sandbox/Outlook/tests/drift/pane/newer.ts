// A pane that goes too far: tests/sets.test.ts wants it found out.
export function sendBehindTheSeeker(item: Office.MessageCompose): void {
  const { sessionData } = item;
  sessionData.setAsync("a", "b");
  item.sendAsync(() => undefined);
  item.subject.setAsync("fine");
}
