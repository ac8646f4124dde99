export const Steps = ({ steps }: { readonly steps: readonly string[] }) => (
  <ol className="steps">
    {steps.map((step) => (
      <li key={step} className="step">
        {step}
      </li>
    ))}
  </ol>
)
