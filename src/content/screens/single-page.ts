/** Said where WeChat shows a page alone: the words of its own button beneath. */
export const singlePage = '点屏幕最下面的“前往小程序”，可以接着答、细看、发给家人。'
