"""Write notebooks and what nbformat makes of them to resources/notebook.

Usage: python3 notebooks.py, with nbformat installed.  NAME.ipynb is read, and
NAME.expected.ipynb is what nbformat writes; identifiers of cells that the
upgrade invents are replaced by ID.
"""
import json
import pathlib
import re
import warnings

import nbformat

warnings.simplefilter('ignore')
OUT = pathlib.Path(__file__).parent.parent / 'resources' / 'notebook'
OUT.mkdir(parents=True, exist_ok=True)

CODE = {'cell_type': 'code', 'execution_count': 3, 'metadata': {'tags': ['raises-exception', 'é'], 'trusted': True},
        'source': ['%matplotlib inline\n', "print('θ \"quoted\" \\\\ \t tab')\n", 'x?'],
        'outputs': [
            {'output_type': 'stream', 'name': 'stdout', 'text': 'a\nb\x0bc\u2028d\r\ne'},
            {'output_type': 'stream', 'name': 'stderr', 'text': ['warned\n', 'twice']},
            {'output_type': 'execute_result', 'execution_count': 3, 'metadata': {},
             'data': {'text/plain': 'array([1,\n       2])', 'text/html': ['<b>\n', '</b>'],
                      'application/json': {'b': [1, 2.5, None, True], 'a': {}}, 'application/vnd.x+json': ['kept\n', 'split']}},
            {'output_type': 'display_data', 'metadata': {'image/png': {'width': 3}},
             'data': {'image/png': 'iVBORw0KGgo=\n', 'image/svg+xml': '<svg>\n</svg>', 'image/jpeg': ['a\n', 'b']}},
            {'output_type': 'error', 'ename': 'ValueError', 'evalue': 'bad\nvalue',
             'traceback': ['\x1b[0;31m---\x1b[0m', 'line\nline']}]}
MARKDOWN = {'cell_type': 'markdown', 'metadata': {'collapsed': False}, 'source': '# Title\n\nText with $v^\\ast$\n',
            'attachments': {'a.png': {'image/png': 'AAAA'}, 'b.txt': {'text/plain': 'x\ny'}}}
RAW = {'cell_type': 'raw', 'metadata': {'format': 'text/latex'}, 'source': []}
KERNEL = {'kernelspec': {'name': 'python3', 'language': 'python', 'display_name': 'Python 3'},
          'language_info': {'name': 'python', 'version': '3.8.1', 'mimetype': 'text/x-python'},
          'colab': {'z': [], 'a': {'deep': [[]]}}, 'orig_nbformat': 2, 'signature': 'x', 'n': 12345678901234567890}


def v4(cells, minor, metadata=KERNEL):
    return {'nbformat': 4, 'nbformat_minor': minor, 'metadata': metadata, 'cells': cells}


def with_ids(*cells):
    return [dict(cell, id='cell-%d' % i) for i, cell in enumerate(cells)]


def v3(cells):
    return {'nbformat': 3, 'nbformat_minor': 0, 'metadata': {'name': 'old', 'signature': 's', 'mine': 1},
            'worksheets': [{'cells': cells, 'metadata': {}}]}


OLD = [
    {'cell_type': 'heading', 'level': 2, 'metadata': {}, 'source': ['A\n', 'title']},
    {'cell_type': 'markdown', 'metadata': {}, 'source': ['without', 'line ends']},
    {'cell_type': 'code', 'language': 'python', 'collapsed': False, 'metadata': {}, 'prompt_number': 7,
     'input': ["print 'hello'\n", 'x'],
     'outputs': [{'output_type': 'stream', 'stream': 'stdout', 'text': ['hello\n']},
                 {'output_type': 'pyout', 'prompt_number': 7, 'metadata': {}, 'text': ['7'], 'html': '<i>7</i>'},
                 {'output_type': 'display_data', 'metadata': {}, 'png': 'AAAA', 'text': ['<Figure>'],
                  'json': '{"a": 1}', 'svg': ['<svg>\n', '</svg>']},
                 {'output_type': 'pyerr', 'ename': 'E', 'evalue': 'v', 'traceback': ['t']}]},
    {'cell_type': 'code', 'language': 'python', 'collapsed': True, 'metadata': {}, 'input': [], 'outputs': []},
]
NOTEBOOKS = {
    'all_outputs': v4([MARKDOWN, CODE, RAW], 4),
    'with_ids': v4(with_ids(CODE, MARKDOWN, dict(RAW, source='a\nb')), 5),
    'empty': v4([], 5, {}),
    'python2': v4([{'cell_type': 'code', 'execution_count': None, 'metadata': {}, 'outputs': [], 'source': 'print "a"\n1/2'}],
                  0, {'kernelspec': {'name': 'python2', 'display_name': 'Python 2', 'language': 'python'},
                      'language_info': {'name': 'python', 'version': '2.7.6'}}),
    'old': v3(OLD),
}

for name, notebook in NOTEBOOKS.items():
    text = json.dumps(notebook, indent=2 if name != 'empty' else None, ensure_ascii=(name == 'with_ids'))
    (OUT / (name + '.ipynb')).write_text(text, encoding='utf-8')
    read = nbformat.reads(text, as_version=4)
    expected = nbformat.writes(read)
    if notebook['nbformat'] == 3:
        expected = re.sub(r'"id": "\w+"', '"id": "ID"', expected)
    expected += '' if expected.endswith('\n') else '\n'
    with open(OUT / (name + '.expected.ipynb'), 'w', encoding='utf-8', newline='') as file:
        file.write(expected)
