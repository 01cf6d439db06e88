/** Outlook refused a call, or did not answer in time: classic Outlook has been seen to drop callbacks. */
export class OfficeRefusal extends Error {
  override name = "OfficeRefusal";
}

/** Seconds after which an unanswered call counts as refused. */
export const officePatience = 10;

/**
 * One Office.js call as a promise. Argument errors, which Office.js throws at once, come the same way as refusals.
 * @param start gets the callback to hand to Office.js
 */
export function officeCall<T>(
  start: (done: (result: Office.AsyncResult<T>) => void) => void,
  seconds = officePatience,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new OfficeRefusal(`no answer in ${seconds} s`)), seconds * 1000);
    try {
      start((result) => {
        clearTimeout(timer);
        if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
        else reject(new OfficeRefusal(`${result.error.code} ${result.error.message}`));
      });
    } catch (error) {
      clearTimeout(timer);
      reject(new OfficeRefusal(String(error), { cause: error }));
    }
  });
}
