"""The scripts that make a shell complete what somebody types after `attune`."""

import re
import subprocess

import pytest
from test_schema import attune


@pytest.fixture(scope="module", params=["bash", "zsh", "fish"])
def shell(request):
    return request.param


@pytest.fixture(scope="module")
def script(shell):
    done = attune("--generate-completion-script", shell)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.fixture(scope="module")
def commands():
    help = attune("--help").stdout
    return re.findall(r"^  ([a-z]+)\b", help.split("SUBCOMMANDS:")[1], re.MULTILINE)


def test_the_script_names_every_command(script, commands):
    assert {"build", "handout", "bundle", "schema"} <= set(commands)
    assert [command for command in commands if command not in script] == []


def test_the_script_names_the_schemas(script):
    assert re.search(r"article.{1,10}topic.{1,10}page.{1,10}site", script)


COMPLETIONS = {"sch": ["schema"], "schema art": ["article"], "handout --paper half": ["half-letter"], "bundle --bo": ["--booklet"]}


@pytest.mark.parametrize(("line", "expected"), COMPLETIONS.items(), ids=COMPLETIONS.keys())
def test_bash_completes_what_is_typed(line, expected):
    words = ["attune", *line.split()]
    call = f"""
        {attune("--generate-completion-script", "bash").stdout}
        COMP_WORDS=({" ".join(words)}); COMP_CWORD={len(words) - 1}; COMP_LINE="{" ".join(words)}"; COMP_POINT=${{#COMP_LINE}}
        _attune attune "{words[-1]}" "{words[-2]}"
        printf "%s\\n" "${{COMPREPLY[@]}}"
    """
    assert subprocess.run(["bash", "-c", call], capture_output=True, text=True, check=False).stdout.split() == expected


def test_another_shell_is_a_wrong_call():
    assert attune("--generate-completion-script", "cmd").returncode == 2
