"""Positions and answers are the right tokens, whatever the tokenizer does to a text."""
import pytest
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
from transformers import BertConfig, BertForMaskedLM, BertForSequenceClassification, LlamaConfig, LlamaForCausalLM
from transformers import PreTrainedTokenizerFast
import das_nb as das
from das_nb.causal.task import Prompt

SIZES = dict(hidden_size=16, intermediate_size=16, num_hidden_layers=2, num_attention_heads=2)
CORPUS = ["Is 3 > 5 ? Answer: Yes", "Answer: No", "so is 4"]*20

def byte_level(single="$A", trim=False):
    "A tokenizer of GPT-2's kind."
    from tokenizers import trainers
    t, before = Tokenizer(models.BPE()), pre_tokenizers.ByteLevel(add_prefix_space=False)
    t.pre_tokenizer, t.decoder = before, decoders.ByteLevel()
    how = dict(vocab_size=330, special_tokens=["<s>", "</s>"], show_progress=False, initial_alphabet=before.alphabet())
    t.train_from_iterator(CORPUS, trainers.BpeTrainer(**how))
    around = processors.TemplateProcessing(single=single, special_tokens=[("<s>", 0), ("</s>", 1)])
    t.post_processor = processors.ByteLevel(trim_offsets=True) if trim else around
    return PreTrainedTokenizerFast(tokenizer_object=t, bos_token="<s>", eos_token="</s>")

def wordpiece(known=True):
    "A tokenizer of BERT's kind, in lower case."
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "yes", "no", "is", "answer", ":", "?", ">", *"0123456789"]
    t = Tokenizer(models.WordPiece({w: i for i, w in enumerate(words)}, unk_token="[UNK]"))
    t.normalizer, t.pre_tokenizer = normalizers.BertNormalizer(), pre_tokenizers.BertPreTokenizer()
    ends = [("[CLS]", 2), ("[SEP]", 3)]
    t.post_processor = processors.TemplateProcessing(single="[CLS] $A [SEP]", special_tokens=ends)
    return PreTrainedTokenizerFast(tokenizer_object=t, unk_token="[UNK]", mask_token="[MASK]" if known else "[Mask]")

def llama(tokenizer):
    return das.load_model(LlamaForCausalLM(LlamaConfig(vocab_size=len(tokenizer), **SIZES)), tokenizer)
def bert(kind, tokenizer): return das.load_model(kind(BertConfig(vocab_size=len(tokenizer), **SIZES)), tokenizer)

def task(template="Is {a} > {b} ? Answer:", answers=(" Yes", " No"), **more):
    functions = {"more": lambda a, b: a > b, "answer": lambda more: more}
    model = das.CausalModel("more", dict(a=range(10), b=range(10)), functions)
    def sample(rng): return dict(zip("ab", rng.integers(10, size=2).tolist()))
    return das.Task("more", template, sample, model, dict(zip((True, False), answers)), **more)

def at(model, prompt, role):
    encoded = model.encode([prompt])
    return model.tokens(prompt)[model.position(prompt, encoded.offsets[0], role)]

def test_decoder_is_asked_where_the_prompt_ends():
    plain, ended = (llama(byte_level(single)) for single in ("<s> $A", "<s> $A </s>"))
    prompt = task().prompt(dict(a=3, b=5))
    assert ended.encode([prompt]) == plain.encode([prompt])
    assert at(ended, prompt, "last") == at(ended, prompt, -1) == ":"
    assert ended.answer_ids(task()).tolist() == plain.answer_ids(task()).tolist()

def test_encoder_keeps_its_separator():
    model = bert(BertForSequenceClassification, wordpiece())
    prompt = task("Is {a} > {b} ?\n").prompt(dict(a=3, b=5))
    assert model.tokens(prompt) == ["[CLS]", "is", "3", ">", "5", "?", "[SEP]"]
    assert (at(model, prompt, "last"), at(model, prompt, -1), at(model, prompt, "b")) == ("?", "[SEP]", "5")

@pytest.mark.parametrize("trim", [False, True])
def test_role_with_white_space_behind_it(trim):
    model = llama(byte_level(trim=trim))
    padded = task("Is {a:<3}so {b}: ", roles={"word": "so ", "colon": ": $"}).prompt(dict(a=3, b=5))
    assert [at(model, padded, r) for r in ("a", "word", "b")] == [" ", "so", " 5"]     # a pad belongs to its field
    assert at(model, padded, "last") == " "

def test_role_without_a_token():
    model = bert(BertForSequenceClassification, wordpiece())
    prompt = task("Is {a}\n\n{b} ?", roles={"gap": "\n+"}).prompt(dict(a=3, b=5))
    with pytest.raises(ValueError, match="role 'gap' .* it is '.n.n', characters 4 to 6, which the tokenizer drops"):
        at(model, prompt, "gap")

def test_characters_of_several_bytes_and_code_points():
    model = llama(byte_level("<s> $A"))
    text = "é😀 e\u0301 \u200b3\r\n"
    prompt = Prompt(text, {"face": (1, 2), "accent": (3, 5), "digit": (7, 8), "last": (9, 10)})
    encoded = model.encode([prompt])
    where = {r: model.position(prompt, encoded.offsets[0], r) for r in prompt.spans}
    spans = {r: encoded.offsets[0][i] for r, i in where.items()}
    assert all(spans[r][0] < end and spans[r][1] > start for r, (start, end) in prompt.spans.items())
    pieces = model.tokens(prompt)
    assert pieces[where["face"]] == "\\x80" and pieces[where["digit"]] == "3" and pieces[-1] == "\n"

def test_masks():
    model = bert(BertForMaskedLM, wordpiece())
    assert model.tokenizer.convert_ids_to_tokens(model.answer_ids(task()).tolist()) == ["yes", "no"]
    assert model.answer_ids(task("[MASK] is {a} > {b} ?", ("Yes", "no"))).tolist() == model.answer_ids(task()).tolist()
    with pytest.raises(ValueError, match="has the mask '<mask>', and .* knows .\\[MASK\\]"):
        model.encode(["Is 3 > 5 ? <mask>"])

def test_answers_that_cannot_be_told_apart():
    lower, cased = bert(BertForMaskedLM, wordpiece()), llama(byte_level("<s> $A"))
    with pytest.raises(ValueError, match="cannot tell the answers 'Yes', 'yes' apart"):
        lower.answer_ids(task(answers=("Yes", "yes")))
    with pytest.raises(ValueError, match="'Maybe' is not in the vocabulary"):
        lower.answer_ids(task(answers=("Yes", "Maybe")))
    with pytest.raises(ValueError, match="is 6 tokens"):
        cased.answer_ids(task(answers=(" Yesterday", " Yes")))
    with pytest.raises(ValueError, match="begin the answer with it: ' Yes'"):
        cased.answer_ids(task("Is {a} > {b} ? Answer: ", ("Yes", "No")))

def test_prompts_that_are_the_same_tokens():
    model = bert(BertForMaskedLM, wordpiece())
    unknown = task("Is {a} > {b} ?", write=lambda n: "abcdefghij"[n])
    with pytest.warns(UserWarning, match="to the tokenizer the same as another one"):
        das.check_task(model, unknown, n=30)

def test_eight_inputs_are_enough():
    functions = {"x": lambda a, b: a != b, "answer": lambda x, c: x != bool(c)}
    xor = das.CausalModel("xor", {k: (0, 1) for k in "abc"}, functions)
    def sample(rng): return {k: int(rng.integers(2)) for k in "abc"}
    bits = das.Task("xor", "Is {a} {b} {c} ? Answer:", sample, xor, {True: " Yes", False: " No"}).variant(rule="words")
    config = das.FitConfig(steps=2, n_prompts=100, n_train=40, n_validation=20, eval_every=2, batch_size=8)
    model = llama(byte_level("<s> $A"))
    with pytest.warns(UserWarning, match="the held-out prompts are 3 of 8 inputs"):
        fitted = das.fit(model, bits, "x", 0, "last", config=config)
    with pytest.warns(UserWarning, match="its interval is too short"):
        report = fitted.evaluate(n=20)
    assert report.n == 20 and 0 <= report.iia <= 1
