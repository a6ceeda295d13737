# Written by `make export` from the module beside it: do not edit.
"""`load_model`: from a name, a folder, a GGUF file, an adapter, or a network in memory"""
from das_nb.models.language_model import LanguageModel

def load_model(
    source='price-tagger', tokenizer=None, dtype=None, device=None, revision=None, device_map=None, quantization=None,
    trust_remote_code: bool = False, stream: bool = False,
) -> LanguageModel:
    """Load a language model, frozen and ready for interventions.

    Weights are read from safetensors or GGUF files alone. `print(model)` says what was loaded: architecture,
    layers, width, dtype, device, memory and a fingerprint of the weights, by which alignments know their model.

    Parameters:
        source: A bundled name, a Hugging Face name, a folder (of a model, or of a LoRA adapter as peft writes it),
            a .gguf file, or a `transformers` model in memory
        tokenizer: Its tokenizer; needed for a model in memory, else read from `source`
        dtype: torch dtype or its name ("bfloat16"); default float32 on a processor, bfloat16 on a GPU. A model in
            memory is cast itself, and otherwise left in its own
        device: torch device or its name ("cuda:1", "mps"); default a GPU where there is one. A model in memory is
            moved itself, and otherwise left in its place
        revision: Branch, tag or commit of a Hugging Face name; default: the newest
        device_map: In place of `device`: "auto", or a dict (name of a module -> device), as accelerate takes it
        quantization: "8bit" or (on a GPU) "4bit" by bitsandbytes, or a quantization config of `transformers`
        trust_remote_code: Run Python code that comes with the model
        stream: Leave the blocks of a folder's network on disk and read each when a run comes to it, for networks
            that memory does not hold

    Raises:
        ValueError: no model of that name, a missing or damaged file, weights on several devices that nothing joins
        TypeError: a slow tokenizer, or a source that is no name, path or network
    Example:
        >>> model = das.load_model("price-tagger")          # bundled; plays the Price Tagging Game
        >>> model = das.load_model("HuggingFaceTB/SmolLM2-135M-Instruct", dtype="bfloat16", device="cpu")"""
