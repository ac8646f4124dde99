import type { HeadingProps } from './heading'

export type { HeadingProps }

export const Heading = ({ level, children }: HeadingProps) => (level === 1 ? <h1 className="title">{children}</h1> : <h2 className="head">{children}</h2>)
