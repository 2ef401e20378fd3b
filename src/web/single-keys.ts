const key = 'kaarna-single-keys'

/** Whether keys without Ctrl do something on this device: who speaks to the computer or rests on the keys turns them off. */
export const hasSingleKeys = (): boolean => localStorage.getItem(key) !== 'off'

export const keepSingleKeys = (isOn: boolean): void => localStorage.setItem(key, isOn ? 'on' : 'off')
