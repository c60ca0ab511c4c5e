#!/usr/bin/env python3
"""Runs Checkov, a scanner that knows nothing of Sekkei, over everything under systems/*/generated.

Every failed check has to be in scripts/scanner-accepted.json with a reason; docs/scanner.md shows that list.

  python3 scripts/scan.py          scan; 1 when a failed check is not listed, or the scan itself went wrong
  python3 scripts/scan.py --docs   write the table of docs/scanner.md again

The scanner lives in an environment of its own in node_modules/.cache. Where it cannot be had, the scan says so and
is skipped. Once installed it makes no network calls.
"""
import contextlib
import fnmatch
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

VERSION = "3.3.30"
ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / "node_modules" / ".cache" / "sekkei-scanner"
ACCEPTED = ROOT / "scripts" / "scanner-accepted.json"
PAGE = ROOT / "docs" / "scanner.md"
BEGIN, END = "<!-- made by scripts/scan.py --docs -->", "<!-- end -->"


def table(accepted):
    def row(check, entry):
        where = ", ".join(f"`{pattern}`" for pattern in entry.get("only", [])) or "anywhere"
        if entry.get("values"):
            where = f"texts `{entry['values']}`".replace("|", "\\|")
        return f"| {check} | {'high' if entry.get('high') else ''} | {entry['asks']} | {where} | {entry['reason']} |"

    rows = [row(check, entry) for check, entry in accepted.items()]
    return "\n".join(["| check | | asks for | accepted on | because |", "| --- | --- | --- | --- | --- |", *rows])


def page_with(accepted):
    before, rest = PAGE.read_text(encoding="utf-8").split(BEGIN)
    return f"{before}{BEGIN}\n\n{table(accepted)}\n\n{END}{rest.split(END)[1]}"


def list_problems(accepted):
    for check, entry in accepted.items():
        if not entry.get("asks") or len(entry.get("reason", "")) < 10:
            yield f"{check}: has no reason"
        if entry.get("high") and not entry.get("only"):
            yield f"{check}: is high and does not say on which resources it is accepted"
    if page_with(accepted) != PAGE.read_text(encoding="utf-8"):
        yield "docs/scanner.md differs from scripts/scanner-accepted.json: python3 scripts/scan.py --docs"


def install():
    """The scanner's own python, or None with the reason printed."""
    python = CACHE / "bin" / "python"
    mark = CACHE / "installed"
    if mark.exists() and mark.read_text() == VERSION and python.exists():
        return python
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--timeout", "15", "--retries", "1"]
    for command in ([sys.executable, "-m", "venv", "--clear", CACHE], [*pip, f"checkov=={VERSION}"]):
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=600)
            why = "" if done.returncode == 0 else (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        except (OSError, subprocess.TimeoutExpired) as error:
            why = str(error)
        if why:
            print(f"scanner: skipped, checkov {VERSION} is not to be had here ({why})")
            return None
    mark.write_text(VERSION)
    return python


def targets():
    """What is scanned, and for what. An environment brings its modules, with the values it gives them."""
    folders = sorted(ROOT.glob("systems/*/generated/terraform/*/environments/*"))
    folders += sorted(main.parent for main in ROOT.glob("systems/*/generated/terraform/*/*/main.tf"))
    yield from ((folder, ["terraform"]) for folder in folders if folder.is_dir())
    kinds = ["secrets", "kubernetes", "dockerfile", "github_actions", "cloudformation"]
    yield from ((folder, kinds) for folder in sorted(ROOT.glob("systems/*/generated")))


def start(folder, kinds, out):
    """Scans in a child: importing the scanner once is most of the work, and one process must not scan two folders."""
    from checkov.main import Checkov

    child = os.fork()
    if child:
        return child
    try:
        with open(out, "w", encoding="utf-8") as file, open(f"{out}.err", "w", encoding="utf-8") as errors:
            os.dup2(file.fileno(), 1)
            os.dup2(errors.fileno(), 2)
            words = ["--directory", str(folder), "--framework", *kinds]
            with contextlib.suppress(SystemExit):
                Checkov(argv=[*words, "--compact", "--quiet", "--skip-download", "--output", "json"]).run(banner="")
            sys.stdout.flush()
    finally:
        os._exit(0)


def scan(jobs):
    """Every (folder, kinds, text of the report)."""
    work = list(targets())
    with tempfile.TemporaryDirectory() as scratch:
        running, started = set(), 0
        while started < len(work) or running:
            if started < len(work) and len(running) < jobs:
                running.add(start(*work[started], f"{scratch}/{started}.json"))
                started += 1
            else:
                running.discard(os.wait()[0])
        for index, (folder, kinds) in enumerate(work):
            out = Path(scratch, f"{index}.json")
            yield folder, kinds, out.read_text(encoding="utf-8"), Path(f"{out}.err").read_text(encoding="utf-8")


def address(resource):
    """`module.s3.aws_s3_bucket.files["a"]` is `aws_s3_bucket.files`."""
    return re.sub(r"\[.*?\]", "", re.sub(r"^(module\.[^.]+\.)+", "", resource))


def is_accepted(entry, finding):
    """By the resource it is on, or by every quoted text of the line: what else stands there is still reported."""
    if "values" in entry:
        # The range of a text that looks like a key is its line and the next one, which is about something else.
        first, _ = finding["file_line_range"]
        line = Path(finding["file_abs_path"]).read_text(encoding="utf-8").splitlines()[first - 1]
        texts = re.findall(r'"([^"]*)"', line)
        return bool(texts) and all(re.fullmatch(entry["values"], text) for text in texts)
    return any(fnmatch.fnmatch(address(finding["resource"]), pattern) for pattern in entry.get("only", ["*"]))


def judge(accepted):
    started, checks, used, problems = time.time(), 0, set(), {}
    for folder, kinds, text, errors in scan(max(2, os.cpu_count() or 2)):
        name = folder.relative_to(ROOT)
        try:
            reports = json.loads(text)
        except ValueError:
            problems[f"{name}: no report: {(errors.strip().splitlines() or ['it printed nothing'])[-1]}"] = None
            continue
        reports = reports if isinstance(reports, list) else [reports]
        summaries = [report.get("summary", report) for report in reports]
        looked = sum(summary["passed"] + summary["failed"] for summary in summaries)
        checks += looked
        if "terraform" in kinds and looked == 0:
            problems[f"{name}: nothing was checked"] = None
        if any(summary["parsing_errors"] for summary in summaries):
            problems[f"{name}: a file could not be read"] = None
        for finding in (one for report in reports for one in report.get("results", {}).get("failed_checks", [])):
            check, resource = finding["check_id"], address(finding["resource"])
            if check in accepted and is_accepted(accepted[check], finding):
                used.add(check)
                continue
            file = os.path.relpath(finding["file_abs_path"], ROOT)
            line = finding["file_line_range"][0]
            # Modules are shared by environments; one line says it for all of them.
            problems[f"{check} {resource} {file}:{line} {finding['check_name']}"] = None
    for problem in problems:
        print(f"scanner: {problem}")
    idle = [check for check in accepted if check not in used]
    if idle:
        print(f"scanner: listed, and no longer found: {', '.join(idle)}")
    seconds = round(time.time() - started)
    print(f"scanner: {checks} checks, {len(accepted)} accepted ids, {len(problems)} unlisted ({seconds} s)")
    return 1 if problems else 0


def main():
    accepted = json.loads(ACCEPTED.read_text(encoding="utf-8"))
    if "--docs" in sys.argv:
        PAGE.write_text(page_with(accepted), encoding="utf-8")
        return 0
    if "--installed" in sys.argv:
        return judge(accepted)
    problems = list(list_problems(accepted))
    for problem in problems:
        print(f"scanner: {problem}")
    if problems:
        return 1
    python = install()
    if python is None:
        return 0
    # No key of a platform, no news of versions: what is asked of the network fails at once.
    env = {name: value for name, value in os.environ.items() if not name.startswith(("BC_", "PRISMA_", "CKV_"))}
    env |= {name: "http://127.0.0.1:9" for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy")}
    env |= {"LOG_LEVEL": "ERROR", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run([python, Path(__file__), "--installed"], env=env, check=False).returncode


sys.exit(main())
