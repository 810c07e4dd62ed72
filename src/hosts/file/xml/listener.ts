/** What a reader of XML is told; `position` is the offset in the text just behind the tag. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>, position: number, isSelfClosing: boolean): void;
  close(name: string, position: number): void;
  text(text: string): void;
}
