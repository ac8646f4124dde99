import type { ChoiceListProps } from './choice-list'

export type { Choice, ChoiceListProps } from './choice-list'

const Hit = ({ hit, after }: { readonly hit: string | undefined; readonly after: string | undefined }) =>
  hit ? (
    <>
      <mark className="hit">{hit}</mark>
      {after}
    </>
  ) : null

/** Rows to tap, as the browser's own buttons: focus, keyboard and screen reader come with them. */
export const ChoiceList = ({ kind, choices, onChoose, title, note, chosen }: ChoiceListProps) => (
  <div className={`choices ${kind}`}>
    {title ? <h1 className="title">{title}</h1> : null}
    {note ? <p className="small">{note}</p> : null}
    {choices.map(([label, hint, hit, after, hintHit, hintAfter], at) => (
      <button key={at} type="button" className="choice" aria-pressed={at === chosen ? true : undefined} aria-expanded={kind === 'unfolded' ? true : kind === 'folded' ? false : undefined} onClick={() => onChoose(at)}>
        <span className="label">
          {at === chosen ? `✓ ${label}` : label}
          <Hit hit={hit} after={after} />
        </span>
        {hint || hintHit ? (
          <span className="hint">
            {hint}
            <Hit hit={hintHit} after={hintAfter} />
          </span>
        ) : null}
      </button>
    ))}
  </div>
)
