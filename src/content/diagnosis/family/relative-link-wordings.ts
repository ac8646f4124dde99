/** What a hospital’s program says while a relative is not bound (domain.md §1.F): heard among payments, too. */
export const relativeLink = '亲属关系不存在 268545964 传入有效亲属关系 有效亲属关系 > family-aim=show family-step=relative-link'
