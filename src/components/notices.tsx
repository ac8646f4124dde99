import { View } from '@tarojs/components'

/** What has to be told before anything else, each in its own box. */
export const Notices = ({ notices }: { readonly notices: readonly string[] }) => (
  <>
    {notices.map((notice) => (
      <View key={notice} className="check">
        {notice}
      </View>
    ))}
  </>
)
