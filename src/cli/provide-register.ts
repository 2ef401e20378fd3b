import { provideRegister as provideFrom } from '#modules/indicators/provide-register.ts'
import type { Services } from '#server/module.ts'
import { askSotkanet } from './ask-sotkanet.ts'

/** Fetches the register of real regions from Sotkanet when none is here. Throws one line when it cannot be had. */
export const provideRegister = (services: Services, baseUrl: string = services.config.sotkanetUrl): Promise<void> =>
  askSotkanet(baseUrl, () => provideFrom(services, baseUrl))
