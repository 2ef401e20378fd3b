export const integrationsAddress = (organisation: string): string => `/app/${organisation}/integrations`

export const webhookAddress = (organisation: string, webhook: string): string =>
  `${integrationsAddress(organisation)}/webhooks/${webhook}`
