import { useState } from 'react'
import { regions as table } from '@/content/regions'
import { settings } from '@/content/screens/settings'
import { citiesOf, nameOf, placeStillThere, provinceOf, readRegions, type Region } from '@/domain/knowledge/regions'
import type { PlaceCode } from '@/domain/shared/source'

const regions = readRegions(table)

/** A place as people write it: 广东深圳, 上海. */
export const placeName = (code: PlaceCode): string => {
  const city = nameOf(regions, code) ?? ''
  const province = nameOf(regions, provinceOf(code)) ?? ''
  return province === city || code === provinceOf(code) ? province : province + city
}

/** The place that was chosen, as it stands now; with a word where the city is gone and its province speaks for it. */
const standing = (chosen: PlaceCode | null): { readonly name: string; readonly gone: string } => {
  const now = chosen === null ? null : placeStillThere(regions, chosen)
  if (!now) return { name: '', gone: '' }
  const name = placeName(now.code)
  return { name, gone: now.moved ? settings.cityGone.replace('{}', name) : '' }
}

type Step = { readonly at: 'closed' } | { readonly at: 'provinces' } | { readonly at: 'cities'; readonly province: Region }

/** First the province, then its city or the province as a whole. */
export const useCityChooser = (chosen: PlaceCode | null, choose: (code: PlaceCode | null) => void, begin: 'closed' | 'provinces' = 'closed') => {
  const [step, setStep] = useState<Step>({ at: begin })
  const { name, gone } = standing(chosen)
  const close = (code: PlaceCode | null): void => {
    choose(code)
    setStep({ at: begin })
  }
  const pickProvince = (province: Region): void => {
    const [only, ...more] = citiesOf(regions, province.code)
    if (!only || more.length > 0) setStep({ at: 'cities', province })
    else close(province.code)
  }
  switch (step.at) {
    case 'closed':
      return { many: false, title: '', note: gone || (name ? settings.storedCity + name : settings.cityNote), rows: [[name ? settings.changeCity : settings.chooseCity]] as const, pick: () => setStep({ at: 'provinces' }) }
    case 'provinces': {
      const provinces: readonly Region[] = regions
      return {
        many: true,
        title: settings.province,
        note: '',
        rows: [[settings.noCity] as const, ...provinces.map((province) => [province.name] as const)],
        pick: (at: number) => {
          const province = provinces[at - 1]
          if (province) pickProvince(province)
          else close(null)
        },
      }
    }
    case 'cities': {
      const { province } = step
      const cities = citiesOf(regions, province.code)
      return {
        many: true,
        title: settings.inProvince,
        note: '',
        rows: [...cities.map((city) => [city.name] as const), [settings.wholeProvince.replace('{}', province.name)] as const, [settings.otherProvince] as const],
        pick: (at: number) => (at > cities.length ? setStep({ at: 'provinces' }) : close(cities[at]?.code ?? province.code)),
      }
    }
  }
}
