export default defineAppConfig({
  pages: ['pages/home/index'],
  subPackages: [
    { root: 'pages/diagnosis', pages: ['index'] },
    { root: 'pages/words', pages: ['index'] },
    { root: 'pages/result', pages: ['index', 'clerk'] },
    { root: 'pages/settings', pages: ['index'] },
  ],
  // A phone that opened home once has everything offline.
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['pages/diagnosis', 'pages/words', 'pages/result', 'pages/settings'] },
  },
  lazyCodeLoading: 'requiredComponents',
  window: { navigationBarBackgroundColor: '#F4F2EC', navigationBarTextStyle: 'black', navigationBarTitleText: '医保卡救急', backgroundColor: '#F4F2EC' },
})
