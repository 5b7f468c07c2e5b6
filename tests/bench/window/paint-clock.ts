/// <reference lib="dom" />
import type { Page } from "@playwright/test";

/** A key is pressed when the one before it has long been painted. */
const MS_BETWEEN_KEYS = 150;

/**
 * Types letters into what has the focus and gives, for each, the milliseconds from the moment Chromium took the key to the end of the
 * frame that was painted after it.
 */
export async function timeKeys(page: Page, letters: string, msBetween = MS_BETWEEN_KEYS): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const channel = new MessageChannel();
    const pressed: number[] = [];
    // What is posted in a frame is heard once that frame has been handed over.
    channel.port1.onmessage = () => {
      for (const at of pressed.splice(0)) times.push(performance.now() - at);
    };
    const hear = (event: KeyboardEvent) => {
      requestAnimationFrame(() => {
        pressed.push(event.timeStamp);
        channel.port2.postMessage(null);
      });
    };
    window.addEventListener("keydown", hear, { capture: true });
    Reflect.set(window, "keyTimes", { times, stop: () => window.removeEventListener("keydown", hear, { capture: true }) });
  });
  await page.keyboard.type(letters, { delay: msBetween });
  await page.waitForTimeout(msBetween * 2);
  return page.evaluate(() => {
    const { times, stop } = Reflect.get(window, "keyTimes") as { readonly times: readonly number[]; readonly stop: () => void };
    stop();
    return times;
  });
}

/** Types letters one by one into what has the focus; gives for each the milliseconds until something on a page of the preview was painted anew. */
export async function timePagesAfterKeys(page: Page, letters: string, msBetween: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (const letter of letters) {
    await page.evaluate(() => {
      const painted = new Promise<number>((resolve) => {
        const pressed: { at?: number } = {};
        window.addEventListener("keydown", ({ timeStamp }) => Object.assign(pressed, { at: timeStamp }), { capture: true, once: true });
        const observer = new MutationObserver((changes) => {
          const { at } = pressed;
          const isOnPage = changes.some(({ target }) =>
            (target instanceof Element ? target : target.parentElement)?.closest("svg.page-picture"),
          );
          if (at === undefined || !isOnPage) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - at)));
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      });
      Reflect.set(window, "arrival", painted);
    });
    await page.keyboard.press(letter);
    times.push(await arrival(page));
    await page.waitForTimeout(msBetween);
  }
  return times;
}

/** Goes to an address of the window; gives the milliseconds until an element is there and painted. */
export async function timeArrival(page: Page, hash: string, selector: string): Promise<number> {
  await armArrival(page, selector, "hashchange");
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  return arrival(page);
}

/** From now on, waits for the next event of a kind, then for an element to be there and painted; `arrival` gives the time between. */
export async function armArrival(page: Page, selector: string, event: "click" | "hashchange"): Promise<void> {
  await page.evaluate(
    ([wanted, kind]) => {
      const shown = new Promise<number>((resolve) => {
        window.addEventListener(
          kind,
          ({ timeStamp }) => {
            const look = () => {
              if (document.querySelector(wanted) === null) requestAnimationFrame(look);
              else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
            };
            look();
          },
          { capture: true, once: true },
        );
      });
      Reflect.set(window, "arrival", shown);
    },
    [selector, event] as const,
  );
}

/** The milliseconds that what was armed took, once it is there. */
export function arrival(page: Page): Promise<number> {
  return page.evaluate(() => Reflect.get(window, "arrival") as Promise<number>);
}
