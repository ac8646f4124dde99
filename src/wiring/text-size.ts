import { useStore } from 'zustand'
import { platformTextScale } from '@/platform/text-size'
import { textSizeFor, type TextSize } from '@/stores/settings'
import { userStore } from './user'

const ofPlatform = textSizeFor(platformTextScale())

/** The size chosen in 设置, else the one the platform is set to. */
export const useTextSize = (): TextSize => useStore(userStore, (state) => state.record.settings.textSize) ?? ofPlatform
