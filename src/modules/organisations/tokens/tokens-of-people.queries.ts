import type { WorkHolder } from '../hand-over/work-holder.ts'
import { findApiTokens } from './api-tokens.queries.ts'

/** The keys that a person has made for programs: they act as the person, so they end when the person leaves. */
export const tokensOfPeople: WorkHolder = {
  kind: 'apiToken',
  async find(tx, { organisationId, accountId }) {
    const tokens = await findApiTokens(tx, { organisationId, accountId })
    return tokens.map(({ id, name, expiresOn }) => ({ id, title: name, path: 'integrations', dueOn: expiresOn }))
  },
  give: null,
}
