// Taro's router reads addresses with query-string, which calls replaceAll: missing before Chrome 85 and Safari 13.1.
const text = String.prototype as { replaceAll?: unknown }
if (!text.replaceAll) {
  text.replaceAll = function replaceAll(this: string, part: string, by: string) {
    return this.split(part).join(by)
  }
}
