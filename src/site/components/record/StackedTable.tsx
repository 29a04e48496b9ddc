import type { ReactNode } from 'react'

/** A column: its heading, and whether it holds numbers. */
export interface Column {
  readonly heading: string
  readonly isNumber?: boolean
}

/** A row: what it is about, then one cell for each column after the first. */
export interface Row {
  readonly heading: ReactNode
  readonly cells: readonly ReactNode[]
}

/** A table under a heading that says what it holds (the caption says it again to those who only hear); it becomes blocks of label and value on a narrow screen; roles stand out, because the layout takes them away there. */
export function StackedTable(props: { caption: ReactNode; columns: readonly Column[]; rows: readonly Row[] }) {
  const [first, ...others] = props.columns
  return (
    <table className="table stacked" role="table">
      <caption className="visually-hidden">{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            {first?.heading}
          </th>
          {others.map(({ heading, isNumber }) => (
            <th key={heading} scope="col" role="columnheader" className={isNumber ? 'number' : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {props.rows.map((row, index) => (
          <tr key={index} role="row">
            <th scope="row" role="rowheader">
              {row.heading}
            </th>
            {others.map(({ heading, isNumber }, column) => (
              <td key={heading} role="cell" data-label={heading} className={isNumber ? 'number' : undefined}>
                <span>{row.cells[column]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
