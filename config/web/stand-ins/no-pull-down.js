/** Stands in for a component that Taro puts into every web entry and no page of ours uses: config/platforms.ts. */
export default null
