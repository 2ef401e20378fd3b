import { Outlet, useLoaderData } from 'react-router'

import { DemoLabel } from './DemoLabel.tsx'

/** Around the pages that one sees before signing in: nothing but the demo's label where there is only the demo. */
export function Entrance() {
  const isDemo = useLoaderData<boolean>()
  return (
    <div className="entrance">
      {isDemo && (
        <header>
          <DemoLabel />
        </header>
      )}
      <Outlet />
    </div>
  )
}
