// Not part of the program: compiled by tests/sets.test.ts, which wants it refused.
export class Retyped implements Pick<Office.Subject, "setAsync"> {
  setAsync(subject: number): void {
    void subject;
  }
}

export class Incomplete implements Pick<Office.Recipients, "getAsync" | "addAsync"> {
  getAsync(): void {
    return;
  }
}

export type Gone = Pick<Office.Body, "setSelectedDataAsynk">;
