export default defineAppConfig({
  pages: ['pages/home/index'],
  subPackages: [
    { root: 'pages/diagnosis', pages: ['index'] },
    // All texts in one package: a result reads the same pages of knowledge as the library.
    { root: 'pages/knowledge', pages: ['result', 'clerk', 'search', 'article', 'library'] },
    { root: 'pages/card-replacement', pages: ['list', 'begin', 'card', 'report', 'record', 'progress'] },
    { root: 'pages/family-binding', pages: ['list', 'member', 'ask-member', 'ask-account', 'preparation'] },
    { root: 'pages/payment', pages: ['list', 'ready', 'failed', 'stuck', 'bill', 'checked', 'estimate', 'claims', 'claim'] },
    { root: 'pages/settings', pages: ['index', 'backup'] },
  ],
  // A phone that opened home once has everything offline.
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['pages/diagnosis', 'pages/knowledge', 'pages/card-replacement', 'pages/family-binding', 'pages/payment', 'pages/settings'] },
  },
  lazyCodeLoading: 'requiredComponents',
  window: { navigationBarBackgroundColor: '#F4F2EC', navigationBarTextStyle: 'black', navigationBarTitleText: '医保卡救急', backgroundColor: '#F4F2EC' },
})
