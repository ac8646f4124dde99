import type { PropsWithChildren } from 'react'
import { useAppArrival } from '@/wiring/arrival'
import './app.css'

export default function App({ children }: PropsWithChildren) {
  useAppArrival()
  return children
}
