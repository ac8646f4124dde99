import { View } from '@tarojs/components'

/** Things to do in this order, numbered by the style sheet. */
export const Steps = ({ steps }: { readonly steps: readonly string[] }) => (
  <View className="steps">
    {steps.map((step) => (
      <View key={step} className="step">
        {step}
      </View>
    ))}
  </View>
)
