/** What has to be registered once, for all posters of a prefix (platform.md §1.2, §1.3, §1.8). */
export const registration = (base: string): string => `登记一次，全部海报通用。域名要已备案；登记以后前缀不能再改。

微信  公众平台 → 小程序 → 开发管理 → 扫普通链接二维码打开小程序（个人主体不能用）
  二维码规则        ${base}   （最后的斜杠不能少）
  前缀占用规则      占用
  小程序功能页面    pages/home/index   （要是已经发布的版本）
  校验文件          放在 ${base} 下面，浏览器要能打开 ${base}<文件名>.txt
  填好后点“发布”，没发布的规则只有测试链接能用

支付宝  开放平台 → 小程序 → 关联普通二维码（只认支付宝首页的“扫一扫”）
  二维码地址        ${base}
  匹配规则          模糊匹配
  小程序功能页面    pages/home/index
  校验文件          放在域名根目录，浏览器要能打开 ${new URL(base).origin}/<文件名>.txt

别的相机打开的是网页版：host 文件夹里有网站要放的小文件，先看 README.txt。`
