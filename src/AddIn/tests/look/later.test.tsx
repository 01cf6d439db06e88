import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { later } from "../../src/look/states/later";

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;

afterEach(cleanup);

it("A screen that comes later is fetched once and shown at once the second time", async () => {
  const load = vi.fn(() => Promise.resolve(Greeting));
  const Later = later(load);
  render(<Later name="Dana" />);
  expect(screen.getByRole("status").textContent).toBe("Looking…");
  expect(await screen.findByText("Hello Dana")).toBeTruthy();
  cleanup();
  render(<Later name="Tom" />);
  expect(screen.getByText("Hello Tom")).toBeTruthy();
  expect(load).toHaveBeenCalledOnce();
});

it("A screen that cannot be fetched says so and can be tried again", async () => {
  const load = vi.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new TypeError("Failed to fetch"));
  const Later = later(load);
  render(<Later name="Dana" />);
  expect((await screen.findByRole("alert")).textContent).toMatch(/no connection/);
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Hello Dana")).toBeTruthy();
});
