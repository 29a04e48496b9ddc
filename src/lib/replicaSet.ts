/** Whether a MongoDB address names its replica set. One that is looked up in DNS (`mongodb+srv:`) may be given one there. */
export function namesReplicaSet(url: string): boolean {
  return url.startsWith('mongodb+srv:') || /[?&]replicaSet=[^&]/.test(url)
}
