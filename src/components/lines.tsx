import { View } from '@tarojs/components'

/** Sentences one below the other. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <View key={line} className="text">
        {line}
      </View>
    ))}
  </>
)
