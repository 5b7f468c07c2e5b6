/** `webContents.mainFrame`: the page's top frame. The stand-in hears no other. */
export class MainFrame {
  readonly processId = 1;
  readonly routingId = 1;
  readonly parent = null;
  private readonly page: { readonly getURL: () => string };

  constructor(page: { readonly getURL: () => string }) {
    this.page = page;
  }
  get url(): string {
    return this.page.getURL();
  }
  get origin(): string {
    return /^[a-z][\w+.-]*:\/\/[^/]*/i.exec(this.url)?.[0] ?? "null";
  }
}
