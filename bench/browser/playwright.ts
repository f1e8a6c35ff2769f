/** What a run uses of Playwright, which belongs to e2e and is not found from here by its name. */
export interface Playwright {
  readonly chromium: {
    launch(options: { readonly executablePath: string; readonly args: readonly string[] }): Promise<Browser>;
  };
}

interface Browser {
  version(): string;
  newContext(options: object): Promise<Context>;
  close(): Promise<void>;
}

interface Context {
  newPage(): Promise<Page>;
  newCDPSession(page: Page): Promise<Devtools>;
  close(): Promise<void>;
}

export interface Devtools {
  send(method: string, options: object): Promise<unknown>;
}

export interface Page {
  readonly keyboard: { press(key: string, options?: { readonly delay: number }): Promise<void> };
  readonly mouse: {
    move(x: number, y: number): Promise<void>;
    wheel(across: number, down: number): Promise<void>;
  };
  addInitScript(script: string): Promise<unknown>;
  evaluate<Answer>(script: string): Promise<Answer>;
  getByRole(role: string, options?: object): Locator;
  goto(address: string, options?: { readonly waitUntil: 'networkidle' }): Promise<unknown>;
  locator(selector: string): Locator;
  route(addresses: string, answer: (route: Route) => Promise<void>): Promise<unknown>;
  url(): string;
  waitForTimeout(milliseconds: number): Promise<void>;
}

interface Locator {
  click(): Promise<void>;
  count(): Promise<number>;
  first(): Locator;
  focus(): Promise<void>;
  getByRole(role: string, options?: object): Locator;
  waitFor(): Promise<void>;
}

interface Route {
  fulfill(answer: { readonly contentType: string; readonly body: string }): Promise<void>;
}
