/** Makes `node:fs` fail with `code` for the files whose path matches, after `work`; as arguments of Node. */
export const failing = (name: string, path: RegExp, code: string, work = "") => [
  "--import",
  `data:text/javascript,${encodeURIComponent(`import fs from 'node:fs'; import module from 'node:module';
    const original = { ...fs };
    fs.${name} = (file, ...more) => {
      if (!${path}.test(String(file))) return original.${name}(file, ...more);
      ${work}
      throw Object.assign(new Error('${code}: a fault'), { code: '${code}' });
    };
    module.syncBuiltinESMExports();`)}`,
];
