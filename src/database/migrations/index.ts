import * as migration_20261124_092458_initial from './20261124_092458_initial';

export const migrations = [
  {
    up: migration_20261124_092458_initial.up,
    down: migration_20261124_092458_initial.down,
    name: '20261124_092458_initial'
  },
];
