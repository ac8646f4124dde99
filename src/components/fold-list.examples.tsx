import { FoldList } from './fold-list'

const nothing = () => undefined

export const foldListExamples = {
  'rows that open what stands behind them': (
    <FoldList
      rows={[
        { title: '问能不能用身份证', hint: '问窗口：能用身份证结吗？', open: false, parts: [] },
        { title: '去领新卡', open: true, parts: [{ name: '', lines: ['带身份证去领。'] }], act: '办好了' },
        { title: '去办要带什么', open: true, parts: [{ name: '本人去办', lines: ['要带：身份证'] }, { name: '给孩子办', lines: ['要带：户口本'] }] },
      ]}
      close="收起"
      onFold={nothing}
      onAct={nothing}
    />
  ),
}
