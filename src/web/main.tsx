import './styles/index.css'

import { StrictMode } from 'react'
import { RouterProvider as AriaRouterProvider } from 'react-aria-components'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'

import { shell } from '#modules/index.web.ts'
import { firstPageOf } from './first-page.ts'
import { LanguageProvider } from './language.tsx'
import { reloadWhenUpdated } from './new-version.ts'
import { createWorkspaceRouter } from './router.tsx'
import { Announcer } from './ui/Announcer.tsx'

reloadWhenUpdated(Date.now)
const router = createWorkspaceRouter(shell)

const patience = 200

// No top-level await: the pages' files import from this one, and it would wait for them.
void firstPageOf(router, patience).then(() =>
  createRoot(document.getElementById('workspace')!).render(
    <StrictMode>
      <LanguageProvider>
        <AriaRouterProvider navigate={(to) => void router.navigate(to)}>
          <Announcer>
            <RouterProvider router={router} />
          </Announcer>
        </AriaRouterProvider>
      </LanguageProvider>
    </StrictMode>,
  ),
)
