// Run the Python files named in a JSON list on standard input with CPython 3.12 (pyodide); print a JSON line before and
// after each, so that a file which brings the process down is known.
import { readFileSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { loadPyodide } from "pyodide";

const files = JSON.parse(readFileSync(0, "utf8"));
const python = await loadPyodide();
python.FS.mkdirTree("/tests");
python.FS.mount(python.FS.filesystems.NODEFS, { root: join(import.meta.dirname) }, "/tests");

python.runPython(`
import builtins, contextlib, gc, io, os, sys, traceback, warnings

BASE_MODULES = set(sys.modules)
BASE_PATH = list(sys.path)
BASE_HOOKS = {name: getattr(sys, name) for name in ("displayhook", "excepthook", "unraisablehook")}
META_PATH, PATH_HOOKS = list(sys.meta_path), list(sys.path_hooks)
FILTERS = list(warnings.filters)

# What one program changes must not reach the next.
def clean_slate():
    for name in set(sys.modules) - BASE_MODULES:
        if getattr(sys.modules[name], "__file__", None) and "/tests/" in (sys.modules[name].__file__ or ""):
            del sys.modules[name]
    for name, hook in BASE_HOOKS.items():
        setattr(sys, name, hook)
    sys.meta_path[:], sys.path_hooks[:] = META_PATH, PATH_HOOKS
    sys.path_importer_cache.clear()
    warnings.filters[:] = FILTERS
    warnings._filters_mutated()

def run_file(path):
    clean_slate()
    main = type(sys)("__main__")
    main.__file__ = os.path.basename(path)
    main.__builtins__ = builtins
    sys.modules["__main__"] = main
    sys.path[:] = [os.path.dirname(path)] + BASE_PATH
    sys.argv[:] = [os.path.basename(path)]
    sys.setrecursionlimit(1000)
    os.chdir(os.path.dirname(path))
    out, err = io.StringIO(), io.StringIO()
    status = 0
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            source = open(path, "rb").read()
            exec(compile(source, os.path.basename(path), "exec", dont_inherit=True), main.__dict__)
        except SystemExit as error:
            if error.code is not None and not isinstance(error.code, int):
                print(error.code, file=sys.stderr)
            status = 0 if error.code is None else error.code if isinstance(error.code, int) else 1
        except BaseException:
            traceback.print_exc()
            status = 1
        main.__dict__.clear()
        gc.collect()
    sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
    return out.getvalue(), err.getvalue(), status
`);

const runFile = python.globals.get("run_file");
const root = join(import.meta.dirname);
for (const file of files) {
    writeSync(1, JSON.stringify({ begin: file }) + "\n");
    const result = runFile("/tests" + join(dirname(file), basename(file)).slice(root.length));
    const [output, error, status] = result.toJs();
    result.destroy();
    writeSync(1, JSON.stringify({ file, output, error, status }) + "\n");
}
process.exit(0);
